import { defineConfig } from "vite";

export default defineConfig({
  base: "/playground/",
  worker: { format: "es" },
  build: {
    // The editor is one chunk of 2.8 MB; it is loaded after the page is drawn.
    chunkSizeWarningLimit: 3000,
    license: { fileName: "licences.md" },
    // "use client" and "use memo" of the libraries: they mean nothing in a page without server components.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
