import { expect, it } from 'vitest'
import { describeBins } from '../../../src/risk/binning/describe.js'
import { binsFromCuts, binsFromParams, optimalBins, optimalGroups } from '../../../src/risk/binning/index.js'
import { AGE, BAD } from './sample.js'

it('shows a search: bins, what they tell, what limits cost', () => {
  const text = describeBins(optimalBins(AGE, BAD, { minimumShare: 0.2, special: { retired: [60] } }))
  expect(text.split('\n')).toEqual([
    'numeric-bins, 12 rows, information value 1.152, bad rate decreasing',
    'bin       rows  share   bad rate  WOE ln(good/bad)  IV',
    '(-∞, 33)     4  33.3 %  75 %      -1.435            0.656',
    '[33, ∞)      5  41.7 %  20 %      1.05              0.3899',
    'retired      1  8.33 %  0 %       0.7621 *          0.0871',
    'missing      2  16.7 %  50 %      -0.3365           0.01923',
    '1 bin lacks a class (*): 0.5 added to both',
    expect.stringMatching(/^costs in information value: trend 'monotone' [\d.]+, minimum share and count [\d.]+, at/),
    expect.stringMatching(/^reachable within the limits: free [\d.]+, increasing [\d.]+, decreasing [\d.]+, peak/),
    expect.stringMatching(/^! EMPTY_CLASS_SMOOTHED: A bin lacks/),
  ])
})

it('shows bins that were counted, without the empty one of missing values', () => {
  const text = describeBins(binsFromCuts([1, 2, 3, 4], [0, 1, 1, 0], { cuts: [2.5, 10] }))
  expect(text.split('\n').slice(1)).toEqual([
    'bin        rows  share  bad rate  WOE ln(good/bad)  IV',
    '(-∞, 2.5)     2  50 %   50 %      0                 0',
    '[2.5, 10)     2  50 %   50 %      0                 0',
    '[10, ∞)       0  0 %                                0',
  ])
})

it('shows groups, and weights that were given', () => {
  expect(describeBins(optimalGroups(['a', 'b', 'a', 'b'], [0, 1, 1, 0]))).not.toContain('reachable')
  const given = describeBins(binsFromParams({ groups: [['own'], ['rent']], weights: [0.25, -0.5] }))
  expect(given.split('\n')).toEqual([
    'category-bins, weights as given',
    'bin      WOE ln(good/bad)',
    'own      0.25',
    'rent     -0.5',
    'missing',
  ])
})
