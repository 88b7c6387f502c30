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
});
