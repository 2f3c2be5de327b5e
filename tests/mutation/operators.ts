import type { ESTree, VisitorObject } from 'vite';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Takes one fault: what kind it is, what is replaced, and by what. */
export type Put = (operator: string, place: Place, after: string) => void;

const otherSign: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
};
const otherMethod: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  find: 'findLast',
};
/** Methods that give back something of the kind they were called on. */
const droppable = new Set(['filter', 'toSorted', 'toReversed', 'trim', 'toLowerCase']);

/** The faults that may be put where the syntax tree has a node of this kind. */
export function operatorsFor(source: string, put: Put): VisitorObject {
  const text = ({ start, end }: Place): string => source.slice(start, end);
  const negate = (test: ESTree.Expression): void => put('negate a condition', test, `!(${text(test)})`);
  return {
    BinaryExpression: (node) => changeSign(node, text, put),
    LogicalExpression({ operator, left, right, ...place }) {
      if (operator === '??') put('drop a fallback', place, text(left));
      const between = { start: left.end, end: right.start };
      const other = operator === '&&' ? '||' : '&&';
      if (operator !== '??') put('swap && and ||', between, text(between).replace(operator, other));
    },
    IfStatement(node) {
      negate(node.test);
      if (node.alternate === null) put('drop a statement', node, '');
    },
    ConditionalExpression: ({ test }) => negate(test),
    ExpressionStatement: (node) => put('drop a statement', node, ''),
    ReturnStatement(node) {
      if (node.argument?.type === 'ArrayExpression') put('return too little', node.argument, '[]');
    },
    UnaryExpression({ operator, argument, ...place }) {
      if (operator === '!') put('negate a condition', place, text(argument));
      if (operator === '-') put('change a number', place, text(argument));
    },
    Literal(node) {
      if (typeof node.value === 'number') put('change a number', node, String(node.value + 1));
      if (typeof node.value === 'boolean') put('change a truth value', node, String(!node.value));
    },
    CallExpression({ callee, ...place }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const { name } = callee.property;
      const other = otherMethod[name];
      if (droppable.has(name)) put('drop a call', place, text(callee.object));
      if (other !== undefined) put('call another method', callee.property, other);
    },
  };
}

type Binary = Parameters<NonNullable<VisitorObject['BinaryExpression']>>[0];

function changeSign({ operator, left, right }: Binary, text: (place: Place) => string, put: Put): void {
  const between = { start: left.end, end: right.start };
  const other = otherSign[operator];
  if (other !== undefined) put('flip a comparison', between, text(between).replace(operator, other));
  const isText = [left, right].some(
    (side) => side.type === 'TemplateLiteral' || (side.type === 'Literal' && typeof side.value === 'string'),
  );
  if (!isText && (operator === '+' || operator === '-'))
    put('swap + and -', between, text(between).replace(operator, operator === '+' ? '-' : '+'));
}
