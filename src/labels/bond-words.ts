/** Who depends on whom: the client on the lender, the lender on the client, each on the other, neither. */
export type DependenceKind = 'client' | 'lender' | 'mutual' | 'neither'

/** What ties between a client and a lender are called. */
export const BOND_WORDS = {
  'bonds.client': { en: 'the client depends on us more than we on it', zh: '客户对我方依赖较高' },
  'bonds.lender': { en: 'we depend on the client more than it on us', zh: '我方对客户依赖较高' },
  'bonds.mutual': { en: 'each depends on the other', zh: '双方相互依赖' },
  'bonds.neither': { en: 'neither depends on the other', zh: '双方依赖均较低' },
} as const
