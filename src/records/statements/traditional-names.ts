/**
 * Names of lines in traditional characters, as accounts of Hong Kong, Macao and Taiwan print them.
 *
 * @module
 */

/** Traditional characters (and 帐, an old spelling of 账) that stand in names of lines, each with the simplified one behind it. */
const PAIRS =
  '資资產产總总計计負负債债長长動动應应帳账賬账帐账據据預预項项貨货幣币現现價价營营業业務务費费銷销減减損损稅税潤润淨净額额權权東东積积備备經经籌筹匯汇變变響响發发開开虧亏財财銀银歸归屬属於于關关聯联設设廠厂無无與与結结餘余處处購购買买給给職职貸贷證证兌兑遞递攤摊舊旧實实達达壞坏準准儲储內内對对時时來来質质貿贸帶带還还轉转傭佣綜综為为約约運运術术庫库優优續续險险維维個个後后認认佔占雜杂傳传產产'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, traditional = '', simplified = '']) => [traditional, simplified]),
)

/** A name in simplified characters. */
export function simplifiedName(name: string): string {
  return name.replace(/\p{Script=Han}/gu, character => SIMPLIFIED.get(character) ?? character)
}
