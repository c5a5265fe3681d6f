/**
 * Which constructs do the answers not keep apart, and which paths may therefore not be read?
 *
 * Two findings that are reported apart elsewhere belong together: that constructs overlap (heterotrait-monotrait ratio near 1), and
 * that consistent partial least squares then gives paths that swing from one construct to the other, out of range or with the
 * other sign.
 *
 * @see Henseler, Ringle and Sarstedt (2015), Journal of the Academy of Marketing Science 43; Dijkstra and Henseler (2015), MIS
 * Quarterly 39(2), eq. 3, for the correction.
 * @module
 */
import { expectKnownKeys, expectObject, expectPositive } from '../../errors/index.js'
import type { PathBootstrap } from '../path-bootstrap/index.js'
import type { Path, PathModel, PathStructure } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { discriminantValidity } from '../path-quality/discriminant-validity.js'
import { readBootstrap } from './read-bootstrap.js'
import { INDEX_THRESHOLDS } from './thresholds.js'
import type { ConstructOverlap } from './types.js'

/** When constructs count as overlapping. */
export interface OverlapOptions {
  /** Of `bootstrapPaths`: then constructs whose interval reaches 1 count too. */
  readonly bootstrap?: PathBootstrap
  /** From this ratio on; 0.9 by default. */
  readonly limit?: number
}

/**
 * Pairs of constructs that overlap, the most alike first, each with the paths that hang on telling them apart: those whose ratio is at
 * the limit or beyond, or whose interval reaches 1.
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model or no bootstrap of one.
 * @example
 * import { constructOverlaps, pathModel } from 'clientele/satisfaction'
 * const answers = { f1: [3, 5, 4, 2, 5, 1], f2: [4, 5, 3, 2, 4, 2], g1: [3, 5, 4, 1, 5, 2], g2: [4, 5, 4, 2, 4, 1], again: [2, 5, 4, 2, 5, 3] }
 * const factor = items => ({ kind: 'factor', items })
 * const model = pathModel.fit(answers, {
 *   constructs: { Service: factor(['f1', 'f2']), Quality: factor(['g1', 'g2']), Loyalty: factor(['again']) },
 *   paths: [{ from: 'Service', to: 'Loyalty' }, { from: 'Quality', to: 'Loyalty' }],
 * })
 * const [{ first, second, corrected, paths }] = constructOverlaps(model)
 * first + ', ' + second // => 'Service, Quality'
 * corrected // => true
 * paths.length // => 2
 */
export function constructOverlaps(model: PathModel, options: OverlapOptions = {}): readonly ConstructOverlap[] {
  expectKnownKeys(expectObject(options, 'options'), ['bootstrap', 'limit'], 'options')
  const { limit = INDEX_THRESHOLDS.distinctness.care! } = options
  const bootstrap = readBootstrap(options.bootstrap, 'options.bootstrap')
  return overlapsBeyond(expectModel(model, 'model'), bootstrap, expectPositive(limit, 'options.limit'))
}

/** A ratio of constructs that are one and the same. */
const SAME = 1

/** The same of a model and a bootstrap that have been read. */
export function overlapsBeyond(
  model: PathModel,
  bootstrap: PathBootstrap | undefined,
  limit: number,
): readonly ConstructOverlap[] {
  const { structure } = model.params
  return ratiosOf(model, bootstrap)
    .filter(({ ratio, upper }) => ratio >= limit || (upper !== undefined && upper >= SAME))
    .sort((one, other) => other.ratio - one.ratio)
    .map(pair => ({
      ...pair,
      paths: pathsOf(structure, pair.first, pair.second),
      corrected: [pair.first, pair.second].some(name => isCorrected(structure, name)),
    }))
}

/** How alike two constructs are. */
export interface PairRatio extends Pick<ConstructOverlap, 'first' | 'second' | 'ratio' | 'upper'> {}

/** Of each two constructs, with the upper end of the interval where there are resamples. */
export function ratiosOf(model: PathModel, bootstrap: PathBootstrap | undefined): readonly PairRatio[] {
  return discriminantValidity(model).pairs.flatMap(({ first, second, heterotraitMonotrait: ratio }): PairRatio[] => {
    if (ratio === undefined) return []
    const drawn = bootstrap?.heterotraitMonotrait.find(
      pair => [pair.first, pair.second].includes(first) && [pair.first, pair.second].includes(second),
    )
    return [{ first, second, ratio, ...(drawn && { upper: drawn.interval.upper }) }]
  })
}

/** Between the two, and from both to one outcome. */
function pathsOf({ paths }: PathStructure, first: string, second: string): readonly Path[] {
  const both = [first, second]
  const reaches = (from: string, to: string): boolean => paths.some(path => path.from === from && path.to === to)
  return paths.filter(
    ({ from, to }) => both.includes(from) && (both.includes(to) || both.every(one => reaches(one, to))),
  )
}

function isCorrected({ constructs }: PathStructure, name: string): boolean {
  const construct = constructs[name]
  return construct?.kind === 'factor' && construct.items.length > 1
}
