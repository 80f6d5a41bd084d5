/** Bytes beyond which a file is refused at the door: raw material and pictures alike. */
export const largestFile = 20 * 1024 * 1024
