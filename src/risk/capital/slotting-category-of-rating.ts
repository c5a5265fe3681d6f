import { expectText, reject } from '../../errors/index.js'
import type { SlottingCategory } from './capital-rules.js'

const RATINGS: readonly (readonly [category: SlottingCategory, ratings: readonly string[]])[] = [
  ['strong', ['AAA', 'AA+', 'AA', 'AA-', 'A+', 'A', 'A-', 'BBB+', 'BBB', 'BBB-']],
  ['good', ['BB+', 'BB']],
  ['satisfactory', ['BB-', 'B+']],
  ['weak', ['B', 'B-', 'CCC+', 'CCC', 'CCC-', 'CC+', 'CC', 'CC-', 'C+', 'C', 'C-']],
]

/**
 * The supervisory category that an external rating broadly corresponds to; the criteria decide, this only helps to check.
 *
 * @param rating of a long-term debt in the letters of S&P and Fitch: `BBB-`.
 * @throws ClienteleError `OUT_OF_RANGE` for another text, that of a default included.
 * @see Basel II (June 2006), par. 276; Basel Framework CRE33.3.
 * @example
 * import { slottingCategoryOfRating } from 'clientele/risk'
 * slottingCategoryOfRating('BBB-') // => 'strong'
 * slottingCategoryOfRating('B+') // => 'satisfactory'
 * slottingCategoryOfRating('D') // => Error OUT_OF_RANGE
 */
export function slottingCategoryOfRating(rating: string): SlottingCategory {
  const letters = expectText(rating, 'rating')
  const found = RATINGS.find(([, ratings]) => ratings.includes(letters))
  const hint = 'What is in default is slotted to default whatever its rating'
  return found === undefined ? reject('OUT_OF_RANGE', 'rating', 'a rating from AAA to C-', rating, hint) : found[0]
}
