console.log('ring3');
