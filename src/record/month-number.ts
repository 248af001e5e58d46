const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `August` as `08`; null for what is no month. */
export const monthNumber = (name: string): string | null => (months.includes(name) ? String(months.indexOf(name) + 1).padStart(2, "0") : null);
