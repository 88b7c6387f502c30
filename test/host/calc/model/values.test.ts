import { CellError, DIV0, isError, Matrix } from '../../../../src/host/calc/model/values';

describe('an error', () => {
  it('is one object for each kind', () => {
    expect(CellError.parse('#DIV/0!')).toBe(DIV0);
    expect(CellError.of('#GETTING_DATA')).toBe(CellError.parse('#GETTING_DATA'));
  });

  it.each(['#DIV/0', 'div/0!', '#ERROR!', '#n/a', ''])('is not read from %p', (text) => {
    expect(CellError.parse(text)).toBeNull();
  });

  it('is no text', () => {
    expect(isError(DIV0)).toBe(true);
    expect(isError('#DIV/0!')).toBe(false);
  });
});

describe('values in rows and columns', () => {
  it('are blank where a row is shorter than others', () => {
    const matrix = Matrix.of([[1], [2, 3]]);
    expect([matrix.rows, matrix.columns]).toEqual([2, 2]);
    expect(matrix.at(0, 1)).toBeNull();
    expect(matrix.at(1, 1)).toBe(3);
  });

  it('are worked out once when they are settled', () => {
    const valueAt = jest.fn((row: number, column: number) => row * 10 + column);
    const settled = new Matrix(2, 2, valueAt).settled();
    expect([settled.at(1, 1), settled.at(1, 1), settled.at(0, 1)]).toEqual([11, 11, 1]);
    expect(valueAt).toHaveBeenCalledTimes(4);
  });
});
