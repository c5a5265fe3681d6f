/** Answers of a survey that was made up: six constructs of a bank, moved by those before them. */
import { randomStream, runSync } from '../../src/model/index.js'
import { normalQuantile } from '../../src/numeric/core.js'
import type { PathBootstrap, PathModel, PathStructure } from '../../src/satisfaction/index.js'
import { bootstrapPaths, ECSI, pathModel, structureFrom } from '../../src/satisfaction/index.js'

const ITEMS = { Image: 3, Expectation: 2, Quality: 4, Value: 2, Satisfaction: 3, Complaints: 1, Loyalty: 2 } as const

/** The European structure with so many questions of each construct. */
export const STRUCTURE: PathStructure = structureFrom(
  ECSI,
  Object.fromEntries(Object.entries(ITEMS).map(([name, count]) => [name, namesOf(name, count)])),
)

function namesOf(construct: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${construct.toLowerCase()}${i + 1}`)
}

/** Answers from 1 to 10 of so many clients. */
export function madeUpAnswers(clients: number, seed = 5): Record<string, number[]> {
  const uniform = randomStream(seed)
  const answers: Record<string, number[]> = {}
  for (const [name, count] of Object.entries(ITEMS)) for (const item of namesOf(name, count)) answers[item] = []
  for (let client = 0; client < clients; client++) {
    const levels: Record<string, number> = {}
    for (const [name, count] of Object.entries(ITEMS)) {
      const causes = STRUCTURE.paths.filter(({ to }) => to === name).map(({ from }) => levels[from]!)
      const level = causes.reduce((sum, cause) => sum + 0.4 * cause, 0.8 * normalQuantile(uniform()))
      levels[name] = level
      for (const item of namesOf(name, count)) {
        answers[item]!.push(Math.min(10, Math.max(1, Math.round(7 + level + 0.9 * normalQuantile(uniform())))))
      }
    }
  }
  return answers
}

/** The model of these clients, and how sure it is. */
export function madeUpModel(clients: number): { readonly model: PathModel; readonly bootstrap: PathBootstrap } {
  const answers = madeUpAnswers(clients)
  const model = pathModel.fit(answers, STRUCTURE)
  const scale = { lowest: 1, highest: 10 }
  return { model, bootstrap: runSync(bootstrapPaths(model, answers, { seed: 3, replicates: 200, scale })) }
}
