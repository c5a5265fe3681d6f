/**
 * What the doors of this package share and no program needs. It is read here and nowhere deeper: in the package a folder is one
 * file, and a file of it that is read on its own would bring an error of its own, which nobody else knows as a `ClienteleError`.
 *
 * @module
 */
export { isRecord } from './expect.js'
export { issuesOf } from './issues-of.js'
export type { Renaming } from './renamed.js'
export { plain, renamed } from './renamed.js'
