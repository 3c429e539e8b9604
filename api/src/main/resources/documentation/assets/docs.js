// Shows the contracts by Swagger UI; the one of the address (?contract=interview-gpt) first.
fetch('/docs/contracts').then(answer => answer.json()).then(contracts => {
  const wanted = new URLSearchParams(location.search).get('contract');
  const first = contracts.find(it => it.contract === wanted) ?? contracts[0];
  window.ui = SwaggerUIBundle({
    urls: contracts.map(it => ({ name: it.contract, url: it.openapi })),
    'urls.primaryName': first.contract,
    dom_id: '#page',
    deepLinking: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
  });
});
