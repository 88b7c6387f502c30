import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { LexerTreeBuilder } from '../../../src/host/engine/univer';

describe('reading formulas', () => {
  it('starts anew after a text with a bracket that is never closed', () => {
    const engine = createHeadlessEngine();
    const lexer = engine.get<LexerTreeBuilder>(LexerTreeBuilder);
    lexer.treeBuilder('[待核实');
    expect(typeof lexer.treeBuilder('=SUM(A1:B2)+1')).not.toBe('string');
    engine.dispose();
  });

  it('keeps quotes doubled in a formula that is put together again', () => {
    const engine = createHeadlessEngine();
    const lexer = engine.get<LexerTreeBuilder>(LexerTreeBuilder);
    const formula = '=IF(B4="""乙""1",COUNTIF(B4:B9,"=""乙"""),"")&""""';
    for (const _again of [1, 2]) {
      const words = lexer.sequenceNodesBuilder(formula)!;
      const text = words.map((word) => (typeof word === 'string' ? word : word.token)).join('');
      expect(`=${text}`).toBe(formula);
    }
    engine.dispose();
  });
});
