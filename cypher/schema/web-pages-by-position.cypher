// The order in which web pages are listed: that of the data.
CREATE INDEX web_pages_by_position IF NOT EXISTS
FOR (page:WebPage) ON (page.graph, page.position)
