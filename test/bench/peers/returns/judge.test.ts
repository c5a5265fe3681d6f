import { describe, expect, it } from 'vitest'
import { judge } from '../../../../bench/peers/returns/judge.js'

describe('judge', () => {
  it('takes six digits for right, and the last one where it counts', () => {
    expect(judge({ truth: [0.1] }, 0.10000005)).toBe('right')
    expect(judge({ truth: [0.1] }, 0.1000005)).toBe('wrong')
    expect(judge({ truth: [0] }, 1e-9)).toBe('right')
    expect(judge({ truth: [1799921], exact: true }, 1799920)).toBe('wrong')
    expect(judge({ truth: [1799921], exact: true }, 1799921)).toBe('right')
  })

  it('knows one rate of several, and another convention', () => {
    expect(judge({ truth: [0.1, 0.3] }, 0.3)).toBe('one of several')
    expect(judge({ truth: [0.1, 0.3] }, 0.2)).toBe('wrong')
    const convention = { value: 3.76, name: 'first flow in a period' }
    expect(judge({ truth: [4.13], convention }, 3.76)).toBe('convention')
    expect(judge({ truth: [4.13], convention }, 3.7)).toBe('wrong')
  })

  it('takes words for right only where there is no answer', () => {
    expect(judge({ truth: [] }, 'NaN')).toBe('right')
    expect(judge({ truth: [] }, 'throws')).toBe('right')
    expect(judge({ truth: [] }, 'Infinity')).toBe('wrong')
    expect(judge({ truth: [] }, 'never ends')).toBe('wrong')
    expect(judge({ truth: [] }, 0.43)).toBe('wrong')
    expect(judge({ truth: [0.1] }, 'NaN')).toBe('missing')
  })
})
