/**
 * Builds the add-in (pane and ribbon commands) and, on request, the workbench around it.
 *
 *   OFFICE_JS=cdn|cdn-cn|local   where office.js comes from: Microsoft's CDN (default of a production build),
 *                                21Vianet's, or unmodified copies on the add-in's own origin (default otherwise)
 *   --env workbench              adds the workbench; always so in a development build
 */
const { dirname, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { IgnorePlugin } = require('webpack');

const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What office.js asks for in Excel; the rest of its 86 MB is for other programs and languages. */
const OFFICE_FILES = [
  'office.js',
  'excel-*.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'telemetry/oteljs_agave.js',
  '{zh-cn,en-us}/office_strings.js',
];

function officeSource(isProduction) {
  const source = process.env.OFFICE_JS ?? (isProduction ? 'cdn' : 'local');
  if (!(source in OFFICE_JS)) {
    throw new Error(`OFFICE_JS=${source}: expected ${Object.keys(OFFICE_JS).join(', ')}`);
  }
  return source;
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
        tags.headTags.unshift(...tags.bodyTags.filter(isHost));
        tags.bodyTags = tags.bodyTags.filter((tag) => !isHost(tag));
        return tags;
      });
    });
  }
}

module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode === 'production';
  const hasWorkbench = Boolean(env.workbench) || !isProduction;
  const source = officeSource(isProduction);
  const page = (filename, template, chunks) =>
    new HtmlPlugin({
      filename,
      template,
      chunks,
      officeJs: OFFICE_JS[source],
      chunksSortMode: 'manual',
      scriptLoading: 'blocking',
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
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.svg$/, type: 'asset/resource' },
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
          ]
        : []),
      new HostBeforeOffice(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          // The development server hands these out itself; a build for an intranet carries them along.
          ...(source === 'local' && isProduction
            ? OFFICE_FILES.map((from) => ({
                from,
                context: officeFolder,
                to: 'office-js/[path][name][ext]',
                // Their licence forbids changing them, minifying included.
                info: { minimized: true },
                globOptions: { ignore: ['**/*.debug.js'] },
              }))
            : []),
        ],
      }),
    ],
    cache: {
      type: 'filesystem',
      buildDependencies: { config: [join(__dirname, 'webpack.config.js')] },
    },
    performance: { hints: false },
    devServer: {
      static: { directory: officeFolder, publicPath: '/office-js', watch: false },
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
