/**
 * Words of English names in one form: abbreviations written out, plurals as singulars, small words left out.
 *
 * @module
 */

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'intl international,int international,mfg manufacturing,mfr manufacturing,manuf manufacturing,tech technology,techs technology,' +
    'eng engineering,engg engineering,engr engineering,engrg engineering,constr construction,constn construction,const construction,' +
    'dev development,devt development,devel development,mgmt management,mgt management,mngt management,svc service,svcs service,' +
    'serv service,svs service,bros brother,assoc associate,assocs associate,natl national,nat national,ind industry,inds industry,' +
    'indl industrial,inv investment,invest investment,invs investment,invt investment,grp group,gp group,hldg holding,hldgs holding,' +
    'trdg trading,trad trading,ent enterprise,entp enterprise,sys system,syst system,prod product,elec electric,elect electric,' +
    'electr electronic,pwr power,pharm pharma,chem chemical,chems chemical,equip equipment,eqpt equipment,trans transport,' +
    'transp transport,transportation transport,log logistic,logist logistic,fin finance,finl financial,ins insurance,mkt market,' +
    'mktg marketing,comm communication,comms communication,telecommunication telecom,telecommunications telecom,univ university,' +
    'infra infrastructure,whse warehouse,stge storage,ctr center,centre center,cons consulting,sol solution,' +
    'solns solution,prop property,props property,mach machinery,mat material,matl material,pkg packaging,envir environmental,' +
    'env environmental,agri agriculture,agric agriculture,auto automotive,harbor harbour,labor labour,color colour'
  )
    .split(',')
    .map(entry => {
      const blank = entry.indexOf(' ')
      return [entry.slice(0, blank), entry.slice(blank + 1)]
    }),
)

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'and the of for de la le les du des di da do dos das del y et und e en van der den das die'.split(' '),
)

/** The word in its one form; absent for small words, which say nothing. */
export function wordForm(word: string): string | undefined {
  if (SMALL_WORDS.has(word)) return undefined
  return ABBREVIATIONS.get(word) ?? singular(word)
}

function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
