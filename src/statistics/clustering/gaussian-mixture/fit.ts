import { reject } from '../../../errors/index.js'
import { clusterNames, expectClusterOrder } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import { finish } from './finish.js'
import type { MixtureOptions } from './options.js'
import { checkOptions } from './options.js'
import { expectEnoughRows, prepare } from './prepare.js'
import { search } from './search.js'
import type { GaussianMixtureModel } from './types.js'

/**
 * Clusters as clouds that may overlap: how large each is, where it lies, how wide it spreads and which way; every row belongs to
 * each with a probability. The mixture that makes the rows likeliest is searched from several starts.
 *
 * The likelihood of some mixtures has no bound: a component on a single point can be made as narrow as one likes. A start that
 * ends so is given up and counted. Where all do, one row of prior is added to each component, and `fit.warnings` says so.
 *
 * @param columns a column of numbers per feature; NaN and missing cells are errors.
 * @throws ClienteleError naming the first ten cells at fault; `TOO_FEW_POINTS` for more components than distinct rows,
 * `NO_VARIATION` for a constant column, `COLLINEAR_COVARIATES` for one that others determine (structures whose name ends in `I`
 * take it), `UNKNOWN_OPTION`, `OUT_OF_RANGE` for a wrong option.
 * @see Celeux & Govaert (1995), Gaussian parsimonious clustering models, Pattern Recognition 28(5).
 * @example
 * import { gaussianMixture } from 'clientele/statistics'
 * const columns = { debt: [1, 2, 3, 2, 11, 13, 12, 14], years: [5, 4, 5, 6, 1, 2, 2, 1] }
 * const model = gaussianMixture.fit(columns, { components: 2, structure: 'EEI' })
 * model.fit.sizes // => [4, 4]
 * model.params.components[0].mean.map(Math.round) // => [2, 5]
 */
export function fit(columns: FeatureColumns, options: MixtureOptions): GaussianMixtureModel {
  const { components, structure, scaling, starts, seed, iterations, priorRows } = checkOptions(options)
  const { table, rows, spread, beds } = prepare(columns, scaling, [structure])
  const order = expectClusterOrder(options.order ?? 'size', table.names, 'options.order')
  const names = clusterNames(options.names, components, 'options.names')
  expectEnoughRows(components, rows, 'options.components')
  const observations = table.size
  for (const prior of new Set([priorRows, Math.max(1, priorRows)])) {
    const problem = { rows, observations, structure, components, spread, priorRows: prior }
    const { reached, startsCollapsed } = search(problem, beds, { starts, seed, iterations })
    if (reached === undefined) continue
    const needed = prior !== priorRows
    return finish(problem, table, reached, {
      scaling,
      starts,
      startsCollapsed: needed ? starts : startsCollapsed,
      order,
      names,
    })
  }
  return reject('NO_SOLUTION', 'options.components', 'as many components as the rows can tell apart', components)
}
