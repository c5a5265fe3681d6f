/** Made-up answers of a lender's clients: image acts on quality, both on satisfaction, and that on loyalty. */
import { randomStream } from '../../../src/model/index.js'
import type { PathStructure } from '../../../src/satisfaction/path-model/index.js'
import { makePlan } from '../../../src/satisfaction/path-model/make-plan.js'
import type { PathPlan, SearchSettings } from '../../../src/satisfaction/path-model/plan.js'
import { readStructure } from '../../../src/satisfaction/path-model/read-structure.js'

export type Columns = Readonly<Record<string, readonly number[]>>

export const STRUCTURE: PathStructure = {
  constructs: {
    Image: { kind: 'composite', items: ['image1', 'image2', 'image3'] },
    Quality: { kind: 'composite', items: ['quality1', 'quality2', 'quality3'] },
    Satisfaction: { kind: 'composite', items: ['satisfaction1', 'satisfaction2'] },
    Loyalty: { kind: 'composite', items: ['loyalty1', 'loyalty2'] },
  },
  paths: [
    { from: 'Image', to: 'Quality' },
    { from: 'Image', to: 'Satisfaction' },
    { from: 'Quality', to: 'Satisfaction' },
    { from: 'Satisfaction', to: 'Loyalty' },
  ],
}

export const SETTINGS: SearchSettings = { scheme: 'path', standardise: true, tolerance: 1e-12, mostIterations: 1000 }

/** Answers from 1 to 10, whole numbers. */
export function sample(rows: number, seed = 7): Columns {
  const draw = randomStream(seed)
  const noise = (): number => draw() + draw() + draw() + draw() - 2
  const table = Array.from({ length: rows }, () => {
    const image = noise()
    const quality = 0.7 * image + 0.6 * noise()
    const satisfaction = 0.3 * image + 0.6 * quality + 0.5 * noise()
    const loyalty = 0.8 * satisfaction + 0.5 * noise()
    const answer = (level: number, error: number): number =>
      Math.min(10, Math.max(1, Math.round(6 + 2.5 * level + error * noise())))
    return {
      image1: answer(image, 1.2),
      image2: answer(image, 2),
      image3: answer(0.6 * image, 2),
      quality1: answer(quality, 1),
      quality2: answer(1.3 * quality, 1.5),
      quality3: answer(quality, 2.5),
      satisfaction1: answer(satisfaction, 1),
      satisfaction2: answer(satisfaction, 1.6),
      loyalty1: answer(loyalty, 1.4),
      loyalty2: answer(loyalty, 0.8),
    }
  })
  const names = Object.keys(table[0]!) as (keyof (typeof table)[number])[]
  return Object.fromEntries(names.map(name => [name, table.map(row => row[name])]))
}

/** The plan of a structure. */
export function planOf(structure: PathStructure, settings: Partial<SearchSettings> = {}): PathPlan {
  return makePlan(readStructure(structure, 'structure'), { ...SETTINGS, ...settings })
}

/** Columns of a plan. */
export function columnsOf({ items }: PathPlan, answers: Columns): readonly Float64Array[] {
  return items.map(item => Float64Array.from(answers[item]!))
}

/** The same structure with constructs of another kind or mode. */
export function changed(constructs: Partial<PathStructure['constructs']>): PathStructure {
  return { ...STRUCTURE, constructs: { ...STRUCTURE.constructs, ...(constructs as PathStructure['constructs']) } }
}
