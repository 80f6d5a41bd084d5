/**
 * Traditional characters of the words that the rules know, each with its simplified form. Rules are written once, in
 * simplified characters; offsets stay the same.
 */
const pairs =
  '對对話话訪访談谈採采問问錄录實实專专編编輯辑譯译攝摄圖图說说請请嗎吗麼么這这時时間间點点來来處处報报誌志號号週周刊刊書书標标題题關关於于鍵键詞词鏈链連连網网頁页讀读數数選选閱阅註注釋释參参後后記记錯错轉转載载權权許许發发佈布擊击訂订閱阅賬账長长應应嘗尝麗丽單单場场聽听眾众觀观員员個个們们為为導导責责監监製制畫画劃划錢钱稱称簡简貼贴給给從从過过還还沒没現现將将與与義义內内容容見见誰谁幾几塊块邊边續续討讨論论臺台灣湾會会議议紀纪決决術术學学師师見见聯联繫系繼继進进講讲題题屬属壓压樣样動动電电郵邮箱箱體体點点擴扩張张條条當当創创讚赞賞赏響响獨独稿稿紹绍歡欢迎迎寫写們们'

const simple: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i] ?? '', pairs[2 * i + 1] ?? '']),
)

/** The same text, of the same length, with those characters in their simplified form. */
export function simplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => simple.get(character) ?? character)
}
