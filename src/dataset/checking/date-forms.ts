/** The forms in which a date may be written, as a finding says them. */
export const dateForms = "a date such as 2013-09-29, 2015-04, 2019, before 2014-02 or since 2017";
