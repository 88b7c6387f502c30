/**
 * Builds the add-in (pane and ribbon commands) and, on request, the workbench around it.
 *
 *   OFFICE_JS=cdn|cdn-cn|local   where office.js comes from: Microsoft's CDN (default of a production build),
 *                                21Vianet's, or unmodified copies on the add-in's own origin (default otherwise)
 *   --env workbench              adds the workbench; always so in a development build
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const office = require('./src/package/office.cjs');
const seeds = require('./src/package/seeds.cjs');

/** Copied as they stand: an old browser must understand them. */
const BOOT = { script: 'boot.js', style: 'page.css' };

/** What each of those is called in a build: by its content, so that no cache keeps an old one. */
function bootNames(isProduction) {
  const nameOf = (file) => {
    const hash = createHash('sha256').update(readFileSync(join(__dirname, 'src/boot', file)));
    return isProduction ? file.replace('.', `.${hash.digest('hex').slice(0, 8)}.`) : file;
  };
  return { script: nameOf(BOOT.script), style: nameOf(BOOT.style) };
}

/** Univer's line breaking brings 5 MB of hyphenation patterns; a Chinese sheet needs none of them. */
const withoutHyphenation = new IgnorePlugin({
  checkResource: (request, context) =>
    /engine-render[\\/]lib[\\/]es$/.test(context) &&
    /^\.\/(?!en-|index)[a-z]{2,4}(-[A-Za-z0-9]+)*-[A-Za-z0-9_-]{8}\.js$/.test(request),
});

/** The embedded host must be in place before the page's own office.js tag, so its script goes into the head. */
class HostBeforeOffice {
  apply(compiler) {
    compiler.hooks.compilation.tap('HostBeforeOffice', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('HostBeforeOffice', (tags) => {
        const isHost = ({ attributes }) => /^embedded\b/.test(attributes?.src ?? '');
        for (const tag of tags.bodyTags.filter(isHost)) {
          tag.attributes.defer = false;
          tags.headTags.unshift(tag);
        }
        tags.bodyTags = tags.bodyTags.filter((tag) => !isHost(tag));
        return tags;
      });
    });
  }
}

module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode === 'production';
  const hasWorkbench = Boolean(env.workbench) || !isProduction;
  const source = process.env.OFFICE_JS ?? (isProduction ? 'cdn' : 'local');
  const officeJs = office.officeJs(source);
  const boot = bootNames(isProduction);
  const page = (filename, template, chunks) =>
    new HtmlPlugin({
      filename,
      template,
      chunks,
      officeJs,
      policy: office.contentSecurityPolicy(officeJs),
      boot,
      chunksSortMode: 'manual',
      // Not held up by an office.js that hangs.
      scriptLoading: 'defer',
      inject: 'body',
      minify: false,
    });

  return {
    mode: isProduction ? 'production' : 'development',
    context: __dirname,
    entry: {
      pane: './src/pane/index.tsx',
      commands: './src/commands/index.ts',
      ...(hasWorkbench && {
        workbench: './src/workbench/index.ts',
        embedded: './src/workbench/embedded.ts',
      }),
    },
    output: {
      path: join(__dirname, 'dist'),
      filename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    devtool: false,
    optimization: {
      // React's development build doubles what a page has to do; what it warns of, the pane's suites see.
      nodeEnv: 'production',
      minimizer: [
        new Minimizer({
          minify: { implementation: Minimizer.swcMinify, options: { compress: { passes: 3 } } },
        }),
      ],
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        seeds.rule,
        // How is said in .swcrc, for the suites as well; types are looked at by `npm test` alone.
        { test: /\.tsx?$/, loader: 'swc-loader' },
        // Catalogues are nothing but data, so that a page gets only the texts and languages it names.
        { include: join(__dirname, 'src/messages'), sideEffects: false },
        {
          test: /\.css$/,
          oneOf: [
            // A page without script links to its style.
            {
              resourceQuery: /link/,
              type: 'asset/resource',
              generator: { filename: '[name].[contenthash:8][ext]' },
            },
            { use: ['style-loader', 'css-loader'] },
          ],
        },
        { test: /\.svg$/, type: 'asset/resource' },
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
    plugins: [
      withoutHyphenation,
      page('pane.html', './src/pane/index.html', ['pane']),
      page('commands.html', './src/commands/index.html', ['commands']),
      ...(hasWorkbench
        ? [
            page('index.html', './src/workbench/index.html', ['workbench']),
            page('pane-embedded.html', './src/pane/index.html', ['embedded', 'pane']),
            page('commands-embedded.html', './src/commands/index.html', ['embedded', 'commands']),
          ]
        : []),
      ...['help.html', 'help.en.html'].map(
        (filename) =>
          new HtmlPlugin({
            filename,
            template: './src/help/page.ts',
            inject: false,
            minify: false,
          }),
      ),
      new HostBeforeOffice(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          // An administrator puts plans there.
          { from: 'assets/plans', to: 'plans' },
          // The browser test that takes them needs a build first.
          { from: 'assets/docs/handbook/*.png', noErrorOnMissing: true },
          // The workbench shows the ribbon that it describes.
          ...(hasWorkbench ? [{ from: 'manifest.xml' }] : []),
          ...Object.keys(BOOT).map((kind) => ({
            from: join('src/boot', BOOT[kind]),
            to: boot[kind],
            info: { minimized: true },
          })),
          // The development server hands these out itself; a build for an intranet carries them along.
          ...(source === 'local' && isProduction
            ? office.FILES.map((from) => ({
                from: join(office.folder, from),
                to: `office-js/${from}`,
                // Their licence forbids changing them, minifying included.
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    cache: {
      type: 'filesystem',
      buildDependencies: {
        config: ['webpack.config.js', '.swcrc'].map((name) => join(__dirname, name)),
      },
    },
    performance: { hints: false },
    devServer: {
      static: { directory: office.folder, publicPath: '/office-js', watch: false },
      // A page that reloads by itself would throw away the workbook in it.
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      setupExitSignals: true,
      devMiddleware: { stats: 'errors-only' },
    },
  };
};
