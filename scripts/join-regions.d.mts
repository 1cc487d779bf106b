/** The models of the regions, in the order of their files. */
export function readRegions(): { id: string }[];

/** What is told of several regions at once. */
export function readStories(): object[];

/** One model of several, with stories: what has the same id is one element, with the sources of all. */
export function joinModels(models: object[], stories: object[]): object;
