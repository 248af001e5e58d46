/** The key of a field or kind: `establishedOn` and `ZoneGroup` become `ESTABLISHED_ON` and `ZONE_GROUP`. */
export const keyName = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, "_$&").toUpperCase();
