/**
 * An entity with more relations in the view is a hub: all zones together, China or the State Council join almost everything, so a path through one says little.
 * In the edition `full` 99 of 100 entities have 32 at most, and 17 of the 22 zones fewer than 40; ten entities have more, from all zones together (191) and Shanghai (117) down to the overall plans (43).
 */
export const defaultMaxDegree = 40;
