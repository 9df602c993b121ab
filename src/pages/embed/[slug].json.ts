import type { APIRoute } from 'astro';
import { composeOEmbed } from '~/embed/snippets.ts';
import { listTools, type ToolEntry } from '~/queries/tools.ts';
import { WORDS } from '~/words.ts';

export async function getStaticPaths() {
  return (await listTools()).map((tool) => ({ params: { slug: tool.id }, props: { tool } }));
}

/** What blogs ask for when somebody pastes the address of a tool. */
export const GET: APIRoute<{ tool: ToolEntry }> = ({ site, props: { tool } }) =>
  Response.json(
    composeOEmbed(
      { site: site?.href ?? '', slug: tool.id, title: tool.data.title },
      WORDS.site.name,
    ),
  );
