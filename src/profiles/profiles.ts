import {mainroad} from './mainroad'
import type {Profile} from './profile'

/** Every profile; the first is the default. */
export const profiles: readonly [Profile, ...Profile[]] = [mainroad]
