import { readParagraphs } from '../../../src/sheets/document/readParagraphs';
import { bulletinLine } from '../../../src/sheets/summary/bulletinLines';
import { agreementPlans } from '../plans';
import { townPlan } from '../townPlan';
import type { Plan } from '../../../src/plan/types';
import { figuresOf, paragraphsOf } from './documents';

const plans: readonly (readonly [string, Plan])[] = [...agreementPlans, ['towns', townPlan()]];

describe('the lines of a bulletin', () => {
  it.each(plans)('are told apart as they were put together: %s', (_name, plan) => {
    for (const flaws of [{}, { blanks: 7, nonsense: 3, silent: plan.districts[0]!.id }]) {
      const paragraphs = paragraphsOf(figuresOf(plan, flaws));
      expect(readParagraphs(paragraphs.map(bulletinLine))).toEqual(paragraphs);
    }
  });

  const [title, addressee] = ['关于三季度目标任务完成情况的通报', '各县（市、区）科技局：'];
  const indent = '\u3000\u3000';

  it('are told apart after people have worded them anew', () => {
    const lines = [
      '通科发[2017]45号',
      title,
      '',
      addressee,
      `${indent}现将有关情况通报如下：`,
      `${indent}一、总体情况`,
      `${indent}（一）申请量。截至9月底，申请量达到目标。`,
      `${indent}（二）授权量`,
      '    授权量落后，请抓紧。',
      `${indent}二、要求。请各地对照目标抓好落实。`,
      `${indent}特此通报`,
      '南通市科学技术局　　　　南通市知识产权局',
      `${indent.repeat(5)}2017年10月12日`,
    ];
    expect(readParagraphs(lines).map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['number', '通科发[2017]45号'],
      ['title', title],
      ['addressee', addressee],
      ['text', '现将有关情况通报如下：'],
      ['heading', '一、总体情况'],
      ['text', '（一）申请量。截至9月底，申请量达到目标。'],
      ['subheading', '（二）授权量'],
      ['text', '授权量落后，请抓紧。'],
      ['text', '二、要求。请各地对照目标抓好落实。'],
      ['text', '特此通报'],
      ['issuer', '南通市科学技术局'],
      ['issuer', '南通市知识产权局'],
      ['date', '2017年10月12日'],
    ]);
  });

  it('of several lines of title, without addressee, signature or indents', () => {
    expect(readParagraphs(['关于三季度目标任务', '完成情况的通报', `${indent}情况如下。`])).toEqual(
      [
        { kind: 'title', text: '关于三季度目标任务' },
        { kind: 'title', text: '完成情况的通报' },
        { kind: 'text', text: '情况如下。' },
      ],
    );
    expect(readParagraphs([title, addressee, '现将情况通报如下。', '南通市科技局'])).toEqual([
      { kind: 'title', text: title },
      { kind: 'addressee', text: addressee },
      { kind: 'text', text: '现将情况通报如下。' },
      { kind: 'issuer', text: '南通市科技局' },
    ]);
    expect(readParagraphs([])).toEqual([]);
    expect(readParagraphs(['', '\u3000'])).toEqual([]);
  });
});
