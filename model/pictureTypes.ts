/** Kinds of pictures that are taken in. SVG is not among them: it may carry scripts. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']
