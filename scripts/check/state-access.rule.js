const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription', 'Get', 'Post', 'Put', 'Patch', 'Delete']);
const ACCESS = new Set(['Requires', 'Public']);

const nameOf = ({ expression }) =>
  expression.type === 'CallExpression' ? expression.callee.name : expression.name;

/** Every operation says who may call it; the guard refuses what says nothing, and this rule finds it before that. */
export const stateAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'State who may call {{name}}: @Requires(permission) or @Public().' },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const decorators = (node.decorators ?? []).map(nameOf);
      if (!decorators.some((name) => OPERATIONS.has(name)) || decorators.some((name) => ACCESS.has(name)))
        return;
      context.report({ node, messageId: 'missing', data: { name: node.key.name } });
    },
  }),
};
