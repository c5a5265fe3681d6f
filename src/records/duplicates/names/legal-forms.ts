/**
 * Legal forms as names of companies end with them, and what each means in kind.
 *
 * @module
 */

/** `'limited'`: liability limited, shares not offered; `'shares'`: a company by shares. */
export type LegalForm = 'limited' | 'shares' | 'partnership' | 'cooperative' | 'sole-trader' | 'association'

/**
 * Spellings after {@link plainText}. Sources: ISO 20275 Entity Legal Forms code list (GLEIF) for the forms and their abbreviations;
 * the grouping in kinds is ours.
 */
const SPELLINGS: Readonly<Record<LegalForm, string>> = {
  limited:
    'ltd, limited, co ltd, company limited, company ltd, co limited, private limited, private ltd, pvt ltd, pvt limited, pty ltd, ' +
    'pty limited, pte ltd, pte limited, proprietary limited, llc, l l c, limited liability company, gmbh, gesellschaft mit beschrankter ' +
    'haftung, ug, ug haftungsbeschrankt, mbh, bv, besloten vennootschap, bvba, srl, sarl, s a r l, s r l, societa a responsabilita ' +
    'limitata, sociedad limitada, sl, s l, slu, ltda, limitada, lda, sp z o o, sp z oo, spolka z o o, spolka z oo, z oo, spzoo, sro, s r o, spol s r o, kft, doo, ' +
    'd o o, oy, ab, as, aps, ooo, ооо, too, тоо, sdn bhd, sendirian berhad, eood, ood, sia, uab, fze, fzco, fz llc, wll, tnhh, cong ty tnhh, ' +
    'eurl, sasu, sas, kabushiki goudou, godo kaisha, gk, yugen kaisha, yk, unlimited company, dac, designated activity company, ' +
    'cyf, cyfyngedig, company, co',
  shares:
    'plc, p l c, public limited company, inc, incorporated, corp, corporation, ag, aktiengesellschaft, sa, s a, societe anonyme, ' +
    'sociedad anonima, sociedade anonima, nv, naamloze vennootschap, spa, s p a, societa per azioni, oyj, asa, bhd, berhad, tbk, ' +
    'persero tbk, pjsc, psc, jsc, ojsc, cjsc, oao, pao, zao, оао, пао, зао, ао, se, societas europaea, kgaa, sab de cv, sa de cv, s de rl ' +
    'de cv, kabushiki kaisha, kk, k k, a s, anonim sirketi, pcl, public company limited, joint stock company, rt, nyrt, zrt, sca, saic, ' +
    'saog, kscp, qpsc, co inc, company inc',
  partnership:
    'lp, l p, llp, l l p, limited partnership, limited liability partnership, general partnership, kg, kommanditgesellschaft, ohg, gmbh ' +
    'and co kg, gmbh and co kgaa, gbr, cv, vof, snc, scs, commanditaire vennootschap, ks, partg, sec, slp',
  cooperative: 'eg, cooperative, co operative, coop, scoop, sce, cooperativa, genossenschaft',
  'sole-trader': 'ek, e k, ei, eirl, sole trader, sole proprietor',
  association: 'ev, e v, asbl, vzw, foundation, stiftung, fondation, fundacion, association',
}

const FORMS: ReadonlyMap<string, LegalForm> = new Map([
  ...spellingsOf('limited'),
  ...spellingsOf('shares'),
  ...spellingsOf('partnership'),
  ...spellingsOf('cooperative'),
  ...spellingsOf('sole-trader'),
  ...spellingsOf('association'),
])

function spellingsOf(form: LegalForm): readonly (readonly [string, LegalForm])[] {
  return SPELLINGS[form].split(', ').map(spelling => [spelling, form])
}

/** Forms that stand before the name: PT Bumi Tbk, OOO Sever. */
const LEADING: ReadonlyMap<string, LegalForm> = new Map([
  ['pt', 'limited'],
  ['ooo', 'limited'],
  ['ооо', 'limited'],
  ['ао', 'shares'],
  ['пао', 'shares'],
  ['cong ty tnhh', 'limited'],
])

/** Words that the longest form has. */
const LONGEST = 4

/** Words without the legal form around them; the form of the longest spelling at the end decides. At least one word stays. */
export function withoutLegalForm(words: readonly string[]): LegalWords {
  const end = withoutTrailingForm(words)
  if (end.form !== undefined) return { ...end, words: withoutLeadingForm(end.words).words }
  const begin = withoutLeadingForm(words)
  return begin.form === undefined ? withoutInnerForm(words) : begin
}

/** Words of a name, and the form that stood by them. */
interface LegalWords {
  readonly words: readonly string[]
  readonly form?: LegalForm
}

function withoutTrailingForm(words: readonly string[]): LegalWords {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const form = FORMS.get(words.slice(-length).join(' '))
    if (form !== undefined) return { words: withoutTrailingForm(words.slice(0, -length)).words, form }
  }
  return { words }
}

function withoutLeadingForm(words: readonly string[]): LegalWords {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const form = LEADING.get(words.slice(0, length).join(' '))
    if (form !== undefined) return { words: words.slice(length), form }
  }
  return { words }
}

/** Spellings that are nothing else wherever they stand: Harbour Co Ltd Leeds Branch, Harbour Ltd 2. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  'co ltd,pte ltd,pvt ltd,pty ltd,private limited,ltd,limited,llc,gmbh,plc,inc,sdn bhd,sarl,corp'.split(','),
)

function withoutInnerForm(words: readonly string[]): LegalWords {
  for (let at = 1; at < words.length - 1; at++) {
    for (const length of [2, 1]) {
      const spelling = words.slice(at, at + length).join(' ')
      const form = UNMISTAKABLE.has(spelling) ? FORMS.get(spelling) : undefined
      if (form !== undefined) return { words: [...words.slice(0, at), ...words.slice(at + length)], form }
    }
  }
  return { words }
}

/** Chinese forms, longest first, wherever they stand in the name. Source: 公司法 (2023), articles 7 and 8. */
const CHINESE: readonly (readonly [string, LegalForm])[] = [
  ['股份有限公司', 'shares'],
  ['有限责任公司', 'limited'],
  ['有限合伙企业', 'partnership'],
  ['普通合伙企业', 'partnership'],
  ['专业合作社', 'cooperative'],
  ['股份公司', 'shares'],
  ['有限公司', 'limited'],
  ['合伙企业', 'partnership'],
  ['有限合伙', 'partnership'],
  ['普通合伙', 'partnership'],
  ['合作社', 'cooperative'],
]

/** A Chinese name with a blank where its legal form stood. */
export function withoutChineseForm(text: string): { readonly text: string; readonly form?: LegalForm } {
  let rest = text
  let form: LegalForm | undefined
  for (const [spelling, kind] of CHINESE) {
    if (!rest.includes(spelling)) continue
    form ??= kind
    rest = rest.replaceAll(spelling, ' ')
  }
  const bare = rest.replace(/(?<![分子总])公司$/u, ' ')
  const kept = /[^\s()]/u.test(bare) ? bare : text
  return form === undefined ? { text: kept } : { text: kept, form }
}
