/**
 * Where to cut one column of values: the best groups of neighbouring values, exactly.
 *
 * @module
 */
export type { GroupChoice } from './choose-groups.js'
export type { BreaksOptions, GroupsRule, OptimalBreaks, ValueGroup } from './optimal-breaks.js'
export { optimalBreaks } from './optimal-breaks.js'
