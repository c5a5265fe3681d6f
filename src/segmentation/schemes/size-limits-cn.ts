/**
 * Where enterprises of one industry become small, medium and large by Chinese law.
 *
 * @module
 */

/** Ten thousand yuan, the unit of the standard. */
const WAN = 10_000

/** The least of one measure that a large, a medium and a small enterprise has. */
export interface SizeLimits {
  readonly fact: 'persons' | 'operatingRevenue' | 'totalAssets'
  readonly large: number
  readonly medium: number
  readonly small: number
}

function persons(large: number, medium: number, small: number): SizeLimits {
  return { fact: 'persons', large, medium, small }
}

/** In ten thousand yuan. */
function revenue(large: number, medium: number, small: number): SizeLimits {
  return { fact: 'operatingRevenue', large: large * WAN, medium: medium * WAN, small: small * WAN }
}

/** In ten thousand yuan. */
function assets(large: number, medium: number, small: number): SizeLimits {
  return { fact: 'totalAssets', large: large * WAN, medium: medium * WAN, small: small * WAN }
}

/** The sixteen industries (工信部联企业〔2011〕300号, article 4, (1) to (16)), each by the measures that count for it. */
export function sizeLimitsCn(): Readonly<Record<string, readonly SizeLimits[]>> {
  return {
    agriculture: [revenue(20_000, 500, 50)],
    industry: [persons(1000, 300, 20), revenue(40_000, 2000, 300)],
    construction: [revenue(80_000, 6000, 300), assets(80_000, 5000, 300)],
    wholesale: [persons(200, 20, 5), revenue(40_000, 5000, 1000)],
    retail: [persons(300, 50, 10), revenue(20_000, 500, 100)],
    transport: [persons(1000, 300, 20), revenue(30_000, 3000, 200)],
    warehousing: [persons(200, 100, 20), revenue(30_000, 1000, 100)],
    post: [persons(1000, 300, 20), revenue(30_000, 2000, 100)],
    accommodation: [persons(300, 100, 10), revenue(10_000, 2000, 100)],
    catering: [persons(300, 100, 10), revenue(10_000, 2000, 100)],
    'information-transmission': [persons(2000, 100, 10), revenue(100_000, 1000, 100)],
    software: [persons(300, 100, 10), revenue(10_000, 1000, 50)],
    'real-estate-development': [revenue(200_000, 1000, 100), assets(10_000, 5000, 2000)],
    'property-management': [persons(1000, 300, 100), revenue(5000, 1000, 500)],
    'leasing-and-business-services': [persons(300, 100, 10), assets(120_000, 8000, 100)],
    other: [persons(300, 100, 10)],
  }
}
