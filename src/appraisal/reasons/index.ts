/**
 * Why a client has its grade, what would lift it, whom it resembles, and which records its figures rest on.
 *
 * @module
 */
export type { BookGrade, BookGrades } from './book-grades.js'
export { bookGrades } from './book-grades.js'
export type { Contribution, Contributions } from './contributions.js'
export { contributionsOf } from './contributions.js'
export type { ScoreRules } from './leaves.js'
export type { FigureOfClient } from './lineage-of.js'
export { lineageOf } from './lineage-of.js'
export type { PeerDifference, PeerLack } from './peer-differences.js'
export type { PeersLearnt } from './peer-sample.js'
export { learnPeers } from './peer-sample.js'
export type { Peer, PeerIndex, Peers } from './peers.js'
export { peerIndex, peersOf } from './peers.js'
export type { PeersPolicy, ReasonsPolicy, ScoreLever } from './policy.js'
export { REASONS_POLICY } from './policy.js'
export { readReasonsPolicy } from './read-reasons-policy.js'
export { changeText, figureText, lackText, reasonText, vetoText } from './reason-text.js'
export type { Reason, Reasons, ReasonsShown } from './reasons-of.js'
export { reasonsOf } from './reasons-of.js'
export type { Change, ChangeFinder, Graded, SmallestChanges } from './smallest-changes.js'
export { changeFinder, smallestChanges } from './smallest-changes.js'
