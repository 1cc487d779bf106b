/** The models of the regions, in the order of their files. */
export function readRegions(): { id: string }[];

/** One model of several: what has the same id is one element, with the sources of all. */
export function joinModels(models: object[]): object;
