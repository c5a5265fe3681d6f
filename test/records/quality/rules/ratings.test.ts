import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

const said = (rating: object, fallen: object = {}): string | undefined => {
  const ratings = [
    { client: 'C', date: '2024-06-30', rating: 'D' },
    { client: 'C', date: '2024-07-01', ...rating },
  ]
  const defaults = [{ client: 'C', date: '2024-01-01', ...fallen }]
  return verdicts('rated-as-sound-in-default', 'defaults', { ratings, defaults })[0]
}

it.each([
  [{ rating: 'BBB-' }, 'broken'],
  [{ rating: 'Baa3' }, 'broken'],
  [{ rating: 'CCC' }, 'holds'],
  [{ rating: 'SD' }, 'holds'],
  [{ rating: 'BB' }, 'unknown'],
  [{ rating: '7', probabilityOfDefault: 0.4 }, 'broken'],
  [{ rating: 'AAA', probabilityOfDefault: 1 }, 'holds'],
  [{}, 'unknown'],
])('reads the last rating %j: %s', (rating, verdict) => {
  expect(said(rating)).toBe(verdict)
})

it('asks only while the default is open', () => {
  expect(said({ rating: 'A' }, { endedOn: '2024-03-01' })).toBe('not-asked')
  expect(said({ rating: 'A' }, { outcome: 'cured' })).toBe('not-asked')
  expect(said({ rating: 'A' }, { endedOn: '2025-03-01' })).toBe('broken')
  expect(said({ rating: 'A' }, { date: '2025-03-01' })).toBe('not-asked')
})
