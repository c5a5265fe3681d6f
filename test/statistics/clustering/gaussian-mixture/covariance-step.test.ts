import { describe, expect, it } from 'vitest'
import { covarianceStep } from '../../../../src/statistics/clustering/gaussian-mixture/covariance-step.js'
import { STRUCTURES } from '../../../../src/statistics/clustering/gaussian-mixture/structures.js'
import { gain, momentsOfHalves } from './rows.js'

/** Of mclust 6.0.0 `mstep` with tolerances of 1e-14: the gain, and of both components cells (1,1), (2,1) and (3,3). */
const OF_MCLUST = {
  EII: [-38.3893542186, 1.32266037, 0, 1.32266037, 1.32266037, 0, 1.32266037],
  VII: [-38.3802872686, 1.29085785, 0, 1.29085785, 1.35592586, 0, 1.35592586],
  EEI: [-32.740651877, 0.51204862, 0, 1.08208322, 0.51204862, 0, 1.08208322],
  VEI: [-32.734542758, 0.50219598, 0, 1.06023579, 0.52288722, 0, 1.10391911],
  EVI: [-32.7348598464, 0.52491434, 0, 1.05751427, 0.49912334, 0, 1.10676588],
  VVI: [-32.7287539058, 0.5145572, 0, 1.03664833, 0.50942464, 0, 1.12960818],
  EEE: [-30.7889266882, 0.51204862, 0.46125262, 1.08208322, 0.51204862, 0.46125262, 1.08208322],
  VEE: [-30.7861761299, 0.50532148, 0.45502707, 1.06716632, 0.51935348, 0.46766247, 1.09679989],
  EVE: [-30.7743752439, 0.52848627, 0.45283039, 1.04491897, 0.49787423, 0.47190619, 1.11810232],
  VVE: [-30.7716708352, 0.5215468, 0.44688435, 1.03119831, 0.50471247, 0.47838776, 1.13345931],
  EEV: [-30.4673789568, 0.50803541, 0.46798439, 1.08048876, 0.51513825, 0.45423939, 1.08457065],
  VEV: [-30.464697475, 0.5015676, 0.46172305, 1.06595405, 0.52235583, 0.46030896, 1.09901016],
  EVV: [-30.4540194679, 0.52136446, 0.45748599, 1.05036252, 0.50256103, 0.46508869, 1.11438869],
  VVV: [-30.4513455361, 0.5145572, 0.45151276, 1.03664833, 0.50942464, 0.47144052, 1.12960818],
} as const

describe('a step', () => {
  it.each(STRUCTURES)('of %s gives the covariances of mclust, or better ones', structure => {
    const moments = momentsOfHalves()
    const covariances = [new Float64Array(9), new Float64Array(9)]
    const step = covarianceStep(structure)
    // Steps of shared axes go on from the last one: repeated, they come to rest.
    for (let times = 0; times < 20; times++) step(moments, covariances)
    const [best, ...cells] = OF_MCLUST[structure]
    const found = gain(moments, covariances)
    expect(found).toBeGreaterThan(best - 1e-8)
    if (structure === 'EVE' || structure === 'VVE') return expect(found).toBeLessThan(OF_MCLUST.VVV[0])
    const ours = covariances.flatMap(covariance => [covariance[0], covariance[3], covariance[8]])
    return expect(ours).toEqual(cells.map(cell => expect.closeTo(cell, 7)))
  })

  it('is never bettered by a structure that leaves less free', () => {
    const gains = Object.fromEntries(
      STRUCTURES.map(structure => {
        const covariances = [new Float64Array(9), new Float64Array(9)]
        const moments = momentsOfHalves()
        const step = covarianceStep(structure)
        for (let times = 0; times < 20; times++) step(moments, covariances)
        return [structure, gain(moments, covariances)]
      }),
    )
    for (const less of STRUCTURES) {
      for (const more of STRUCTURES) {
        const frees = [0, 1, 2].every(
          at => ['I', 'E', 'V'].indexOf(less.charAt(at)) <= ['I', 'E', 'V'].indexOf(more.charAt(at)),
        )
        if (frees) expect(gains[more]).toBeGreaterThan(gains[less]! - 1e-7)
      }
    }
  })
})
