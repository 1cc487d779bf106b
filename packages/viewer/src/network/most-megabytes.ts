/** The size of the largest file that is read, in megabytes. */
export const mostMegabytes = 200;
