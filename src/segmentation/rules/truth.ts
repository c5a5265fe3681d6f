import type { Truth } from '../../records/core.js'

/** Truth as a number, so that `all` is the least of its parts, `any` the greatest, and denial what is left to 2. */
export const TRUTH: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, yes: 2 }
