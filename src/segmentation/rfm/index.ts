/**
 * RFM: who bought lately, who buys often, who spends much, and what to call them?
 *
 * Each of the three measures is cut into scores 1 to n (n = 5 by default, n best) at edges e₁ <= e₂ <= ... <= eₙ₋₁:
 *
 *   bin(v) = number of edges below v           right-closed: v = eₖ still belongs to (eₖ₋₁, eₖ]
 *   frequency, monetary score = 1 + bin(v)     recency score = n − bin(days)
 *   eₖ = quantile of k/n among the clients of the fit (type 7), or as the caller says
 *
 * - recency: whole days since the last purchase, the fewer the better.
 * - frequency: days with a purchase, the first included.
 * - monetary: what all purchases brought together; on request, per purchase. Any amount, of any size and sign.
 *
 * The same value has the same score, whoever else is in the base and in whatever order. Values that many clients share
 * fill several bins at once and leave scores empty; the document says which. Values beyond those of the fit belong to
 * the first or the last score.
 *
 * Bins may be nested: frequency is then cut within each recency score, and money within each recency and frequency score.
 *
 * Segments are rules on scores, read in order; the first that matches gives the name, and who matches none is
 * 'unassigned'.
 *
 * Sources: Hughes (1994), Strategic Database Marketing, for the scores; Hyndman & Fan (1996), definition 7, for the
 * edges.
 *
 * @module
 */
export type { RuleReport, SegmentReport } from './check-segments.js'
export { checkSegments } from './check-segments.js'
export { codec } from './codec.js'
export { defaultSegments } from './default-segments.js'
export type { RfmModel, RfmReport } from './document.js'
export type { RfmOptions } from './fit.js'
export { fit } from './fit.js'
export type { GivenOptions } from './from-params.js'
export { fromParams } from './from-params.js'
export * from './lender/index.js'
export type { RfmClient, RfmColumns } from './measures.js'
export type { Binning, NestedEdges } from './nested-edges.js'
export type { GivenParams, MonetaryMeasure, RfmParams } from './params.js'
export type { RfmScore, RfmScores } from './score.js'
export { score } from './score.js'
export type { CompleteRule, PerDimension, RfmDimension, ScoreRange, SegmentRule } from './segment-rules.js'
export type { HeatCell, RfmSummary, SegmentTotals, Totals } from './summarise.js'
export { summarise } from './summarise.js'
