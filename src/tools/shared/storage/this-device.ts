import { KEPT, type KeptNews } from '../../../lib/kept.ts';
import { openDatabase } from './database.ts';
import { createVault } from './vault.ts';

/** What is kept in this browser, for every tool on the page. */
export const thisDevice = createVault({
  database: openDatabase(() => indexedDB),
  crypto,
  connect(onNews) {
    const channel = new BroadcastChannel(KEPT);
    channel.onmessage = ({ data }: MessageEvent<KeptNews>) => onNews(data);
    return (news) => channel.postMessage(news);
  },
});
