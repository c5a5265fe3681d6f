/** A structure with all that there is: a factor, modes A and B, a higher order, an interaction. */
import type { InteractionConstruct, PathStructure } from '../../../src/satisfaction/path-model/index.js'

export function everything(method: NonNullable<InteractionConstruct['method']> = 'two-stage'): PathStructure {
  return {
    constructs: {
      Image: { kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'B' },
      Quality: { kind: 'composite', items: ['quality1', 'quality2'], positive: 'quality2' },
      Standing: { kind: 'higher-order', of: ['Image', 'Quality'] },
      Comfort: { kind: 'factor', items: ['quality3', 'satisfaction1'] },
      Satisfaction: { kind: 'composite', items: ['satisfaction2'] },
      Both: { kind: 'interaction', of: ['Comfort', 'Satisfaction'], method },
      Loyalty: { kind: 'factor', items: ['loyalty1', 'loyalty2'] },
    },
    paths: [
      { from: 'Standing', to: 'Comfort' },
      { from: 'Comfort', to: 'Loyalty' },
      { from: 'Satisfaction', to: 'Loyalty' },
      { from: 'Both', to: 'Loyalty' },
    ],
  }
}
