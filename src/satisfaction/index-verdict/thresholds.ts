import { deepFreeze } from '../../model/index.js'
import type { IndexCheckCode, IndexThreshold } from './types.js'

const OURS = 'a judgement of this project'

/**
 * From where on an index is doubtful, and from where on it should not be reported. Rules of thumb with their sources, and judgements
 * where there are none: edit them by `options.thresholds`.
 *
 * @example
 * import { INDEX_THRESHOLDS } from 'clientele/satisfaction'
 * INDEX_THRESHOLDS['composite-reliability'].care // => 0.7
 */
export const INDEX_THRESHOLDS: Readonly<Record<IndexCheckCode, IndexThreshold>> = /* @__PURE__ */ deepFreeze<
  Readonly<Record<IndexCheckCode, IndexThreshold>>
>({
  convergence: { wanted: 'least', failed: 1, source: 'Lohmöller (1989): weights that still change are no estimates' },
  'observations-per-path': {
    wanted: 'least',
    failed: 10,
    source: 'Barclay, Higgins and Thompson (1995), Technology Studies 2(2): ten for each path to a construct',
  },
  observations: {
    wanted: 'least',
    care: 155,
    source: 'Kock and Hadaya (2018), Information Systems Journal 28(1): paths of 0.2 at 5 % with a power of 80 %',
  },
  response: {
    wanted: 'least',
    care: 0.8,
    source: 'OMB (2006), Standards and Guidelines for Statistical Surveys, guideline 3.2.9: below it, look for bias',
  },
  'rows-left-out': { wanted: 'most', care: 0.15, source: OURS },
  admissible: { wanted: 'least', care: 1, source: 'Dijkstra and Henseler (2015), MIS Quarterly 39(2)' },
  'composite-reliability': {
    wanted: 'least',
    care: 0.7,
    failed: 0.6,
    source: 'Nunnally (1978); Hair, Risher, Sarstedt and Ringle (2019), European Business Review 31(1)',
  },
  'variance-extracted': {
    wanted: 'least',
    care: 0.5,
    source: 'Fornell and Larcker (1981), Journal of Marketing Research 18(1)',
  },
  distinctness: {
    wanted: 'most',
    care: 0.9,
    source: 'Henseler, Ringle and Sarstedt (2015), Journal of the Academy of Marketing Science 43',
  },
  'distinctness-interval': {
    wanted: 'most',
    care: 1,
    source: 'Henseler, Ringle and Sarstedt (2015): an interval that holds 1 does not keep two constructs apart',
  },
  'negative-weights': { wanted: 'most', failed: 0, source: OURS },
  'weights-below-zero': { wanted: 'most', care: 0, source: OURS },
  explained: {
    wanted: 'least',
    care: 0.25,
    source: 'Hair, Ringle and Sarstedt (2011), Journal of Marketing Theory and Practice 19(2)',
  },
  'failed-resamples': { wanted: 'most', care: 0.05, failed: 0.25, source: OURS },
  'sign-flips': { wanted: 'most', care: 0.01, failed: 0.05, source: OURS },
  precision: { wanted: 'most', care: 3, failed: 10, source: OURS },
})
