import {answerInPage} from './answer-in-page'

/**
 * Injected right behind the reader, in the same call, so that nobody waits between the two. The browser gives back the
 * last value of the last file, once that promise is kept: the build puts this one there.
 */
Object.assign(globalThis, {leafclipMetadata: answerInPage('readMetadata')})
