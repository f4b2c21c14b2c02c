console.log('no forms yet');
