"""What belongs to a product that is for sale: offers, prices, fees, restrictions."""
