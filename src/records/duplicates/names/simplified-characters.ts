/**
 * Traditional Chinese characters that are common in names of companies and places, as simplified ones. A small table, not a
 * dictionary: what it lacks is compared as it is written.
 *
 * @module
 */

/** Pairs: a traditional character, then the simplified one. Source: 通用规范汉字表 (2013), appendix 1. */
const PAIRS =
  '業业貿贸國国際际華华東东電电機机設设備备發发開开實实資资産产產产財财務务責责團团協协會会議议銀银銅铜鐵铁鋼钢錫锡鋁铝鋒锋錦锦鑽钻鍋锅鏈链鎖锁鏡镜鐘钟鑄铸針针釘钉車车軍军輪轮輸输轉转' +
  '運运達达進进遠远連连邊边過过還还適适選选遞递長长門门間间聞闻閱阅陽阳陰阴陸陆陳陈隊队階阶險险雲云靈灵霧雾馬马駿骏驗验騰腾驛驿龍龙龜龟鳳凤鴻鸿鵬鹏鷹鹰鶴鹤魚鱼鮮鲜麗丽麥麦黃黄黨党頂顶' +
  '順顺預预領领頭头題题額额風风飛飞飲饮飯饭館馆養养餘余藥药藝艺蘭兰蘇苏榮荣萬万葉叶蓋盖蓮莲薩萨藍蓝廣广廠厂廈厦庫库慶庆應应廬庐導导將将專专對对尋寻壽寿層层屬属島岛嶺岭崗岗學学寶宝審审' +
  '寬宽寧宁農农豐丰質质貨货貴贵買买費费賓宾賽赛贏赢贊赞賢贤賴赖購购優优億亿儀仪傑杰偉伟儲储僑侨價价倫伦們们個个傳传傷伤債债網网維维綠绿經经總总紅红紡纺線线織织編编緣缘續续紀纪約约純纯' +
  '紙纸級级細细組组結结給给絲丝統统詠咏許许註注評评詞词試试詩诗話话該该詳详認认語语誠诚說说課课調调談谈請请諾诺證证識识譯译護护讀读變变讓让計计訂订訊讯記记訓训號号處处衛卫術术裝装製制' +
  '複复見见規规視视親亲覺觉觀观環环瑪玛現现瑋玮瓊琼璽玺礦矿碼码確确磚砖礎础種种稅税穩稳積积穎颖節节築筑籌筹簡简籤签類类糧粮聯联職职聲声聖圣臺台與与興兴舊旧艦舰書书條条極极樂乐樓楼標标' +
  '樣样樹树橋桥檢检權权歐欧歲岁氣气漢汉滿满濟济灣湾澤泽瀾澜潔洁濱滨溝沟滬沪淨净淺浅淵渊測测湯汤準准滅灭潤润瀋沈為为無无煙烟熱热營营爐炉燈灯燒烧爾尔牆墙狀状獨独獲获畫画當当療疗瘋疯盡尽' +
  '監监盤盘區区醫医釀酿醬酱釋释裡里創创劃划劇剧劉刘劍剑勁劲動动勝胜勞劳勢势勵励單单員员圖图圓圆園园場场報报塊块壓压壇坛壯壮夢梦奧奥奪夺婦妇媽妈點点齊齐齒齿'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, traditional, simplified]) => [`${traditional}`, `${simplified}`]),
)

/** The text with the characters of the table in their simplified form. */
export function simplified(text: string): string {
  let result = ''
  for (const character of text) result += SIMPLIFIED.get(character) ?? character
  return result
}
