import { defineHastPlugin } from 'satteri';

/**
 * Puts each table in a frame that scrolls sideways on a narrow screen, can be reached by keyboard and
 * has a name, so that the page itself never scrolls sideways (WCAG 2.2, 1.4.10 and 2.1.1).
 */
export const tableFrames = defineHastPlugin({
  name: 'table-frames',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-frame'],
            role: 'group',
            ariaLabel: 'Table',
            tabIndex: 0,
          },
          children: [],
        });
      },
    },
  ],
});
