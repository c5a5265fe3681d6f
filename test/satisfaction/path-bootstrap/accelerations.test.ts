import { expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { pathModel } from '../../../src/satisfaction/index.js'
import { accelerations } from '../../../src/satisfaction/path-bootstrap/accelerations.js'
import { replicator } from '../../../src/satisfaction/path-bootstrap/replicator.js'
import { accelerationOf } from '../../../src/statistics/index.js'
import { SMALL, smallAnswers, smallModel } from './small-survey.js'

it('are those of models fitted without each client', () => {
  const { model, work } = smallModel(25)
  const found = runSync(accelerations(work, replicator(work, true)))
  const answers = smallAnswers(25)
  const without = Array.from({ length: 25 }, (_, client) =>
    pathModel.fit(
      Object.fromEntries(Object.entries(answers).map(([item, column]) => [item, column.toSpliced(client, 1)])),
      SMALL,
    ),
  )
  // Five weights and five loadings come before the paths.
  for (const [i, { coefficient }] of model.params.paths.entries()) {
    const place =
      10 +
      ['Quality->Satisfaction', 'Quality->Loyalty', 'Satisfaction->Loyalty'].indexOf(
        `${model.params.paths[i]!.from}->${model.params.paths[i]!.to}`,
      )
    const influences = without.map(({ params }) => coefficient - params.paths[i]!.coefficient)
    expect(found[place]).toBeCloseTo(accelerationOf(influences), 5)
  }
})
