/** The reader, and with it its metadata: what `answerInPage` answers to `readMetadata` is the injection's result. */
export const readerWithMetadata = ['/content-script.js', '/metadata-answer.js']

/** The reader alone. */
export const readerFiles = readerWithMetadata.slice(0, 1)
