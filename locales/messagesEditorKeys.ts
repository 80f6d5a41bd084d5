import type { Locale } from './locale'

/** Keys that are pressed one after the other or that belong together, and what they do. */
export type KeyLine = { keys: readonly string[]; does: Record<Locale, string>; isCommon?: true }

/** All keys of the editor, by what they are for. `Ctrl` stands for the command key of a Mac. */
export const editorKeys: readonly { title: Record<Locale, string>; lines: readonly KeyLine[] }[] = [
  {
    title: { zh: '写', en: 'Writing' },
    lines: [
      {
        keys: ['↵'],
        does: { zh: '新的一段，还是他说', en: 'New passage, same speaker' },
        isCommon: true,
      },
      {
        keys: ['↵', '↵'],
        does: { zh: '换另一位说', en: 'The other one speaks' },
        isCommon: true,
      },
      { keys: ['Shift ↵'], does: { zh: '段内换行', en: 'Line break inside the passage' } },
      { keys: ['/'], does: { zh: '插入图片、列表等', en: 'Insert a figure, a list and more' } },
    ],
  },
  {
    title: { zh: '谁在说，是什么', en: 'Who speaks, what it is' },
    lines: [
      { keys: ['Alt 1', '… 9'], does: { zh: '第 1 至 9 位说话人', en: 'Speaker 1 to 9' } },
      { keys: ['Alt 0'], does: { zh: '没有人说', en: 'Nobody' } },
      {
        keys: ['Alt Q', 'Alt A'],
        does: { zh: '问、答', en: 'Question, answer' },
        isCommon: true,
      },
      {
        keys: ['Alt H', 'Alt N'],
        does: { zh: '小节、编者注', en: 'Section, editor’s note' },
        isCommon: true,
      },
      {
        keys: ['Tab'],
        does: { zh: '到这一段的按钮，回车打开菜单', en: 'To the passage’s button; Enter opens it' },
      },
    ],
  },
  {
    title: { zh: '走动', en: 'Moving' },
    lines: [
      {
        keys: ['Alt J', 'Alt K'],
        does: { zh: '下一问、上一问', en: 'Next, previous question' },
        isCommon: true,
      },
      {
        keys: ['Ctrl Alt F'],
        does: { zh: '查找与替换', en: 'Find and replace' },
      },
      {
        keys: ['Alt P'],
        does: { zh: '打开、关闭预览', en: 'Open, close the preview' },
      },
      {
        keys: ['Alt S'],
        does: {
          zh: '体例建议：↑ ↓ 走，↵ 采纳，Del 忽略',
          en: 'House style: ↑ ↓ to go, ↵ takes, Del ignores',
        },
      },
      { keys: ['Alt /'], does: { zh: '全部快捷键', en: 'All keys' }, isCommon: true },
    ],
  },
  {
    title: { zh: '字与撤销', en: 'Marks and undo' },
    lines: [
      { keys: ['Ctrl B', 'Ctrl I'], does: { zh: '加粗、着重', en: 'Bold, emphasis' } },
      { keys: ['Ctrl K'], does: { zh: '给选中的字加链接', en: 'Link the selected words' } },
      { keys: ['Ctrl Z', 'Ctrl Shift Z'], does: { zh: '撤销、重做', en: 'Undo, redo' } },
    ],
  },
]
